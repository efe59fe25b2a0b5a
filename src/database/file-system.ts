import fs from 'node:fs'

/** What is known of the file system that a directory is on. */
export interface FileSystem {
  /** The magic number of statfs(2). */
  readonly type: number
  /** The types of what is mounted, by mount point, as `/proc/self/mountinfo` tells them. */
  readonly mounts: ReadonlyMap<string, string>
}

/** Reads what is known of the file system of a directory that is there; of another than Linux nothing is. */
export function fileSystemOf(directory: string): FileSystem {
  if (process.platform !== 'linux') return { type: 0, mounts: new Map() }
  return { type: fs.statfsSync(directory).type, mounts: readMounts() }
}

/** The name of the network file system that a directory is on; null: it is on none. */
export function networkNameOf(directory: string, { type, mounts }: FileSystem): string | null {
  const name = NETWORK_TYPES.get(type >>> 0)
  if (name !== undefined) return name
  const mounted = type >>> 0 === FUSE ? mountedAt(directory, mounts) : ''
  return NETWORK_FUSE.test(mounted) ? mounted : null
}

/** From linux/magic.h and statfs(2). 9p is not among them: sandboxes have it on local disks. */
const NETWORK_TYPES: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x564c, 'NCP'],
  [0x73757245, 'Coda'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x7461636f, 'OCFS2'],
  [0x786f4256, 'vboxsf'],
])
const FUSE = 0x65735546
/** Programs behind FUSE that reach over the network; others, such as fuse-overlayfs, are local. */
const NETWORK_FUSE =
  /sshfs|s3fs|rclone|gluster|ceph|davfs|curlftpfs|gcsfuse|blobfuse|goofys|smb|nfs|juicefs/iu

/** The type of what is mounted nearest above a directory. */
function mountedAt(directory: string, mounts: FileSystem['mounts']): string {
  const above = [...mounts].filter(([point]) => `${directory}/`.startsWith(`${point.replace(/\/$/u, '')}/`))
  return above.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? ''
}

/** See proc(5): the mount point is the fifth field, the type the first after a hyphen. */
function readMounts(): FileSystem['mounts'] {
  const lines = fs.readFileSync('/proc/self/mountinfo', 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [before = '', after = ''] = line.split(' - ')
      return [before.split(' ')[4] ?? '', after.split(' ')[0] ?? '']
    }),
  )
}
