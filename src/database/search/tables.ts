import type { Pool } from '../postgres-pool.js'

/**
 * Makes the tables of search where they are not there. A text is kept by a hash of all that is indexed of it, so that it
 * never changes; a version says which texts a report has, and when a replica last had it so.
 */
export async function createSearchTables(pool: Pool): Promise<void> {
  await pool.query(TABLES.join(';\n'))
}

/** What replicas do one at a time: the number does not matter, as long as it is the same. */
export const LOCK = 'SELECT pg_advisory_xact_lock(722081151)'

/** Statements that are sent together are one transaction. */
const TABLES: readonly string[] = [
  LOCK,
  `CREATE TABLE IF NOT EXISTS search_texts (
    hash uuid PRIMARY KEY,
    report text NOT NULL,
    is_aid boolean NOT NULL,
    word_count integer NOT NULL,
    bigram_count integer NOT NULL,
    ends integer[] NOT NULL,
    terms integer[] NOT NULL,
    words text NOT NULL,
    folded text NOT NULL
  )`,
  // Compressed, they would take long to read; said so that it locks the table but once.
  `DO $$ BEGIN
    IF (SELECT attstorage FROM pg_attribute WHERE attrelid = 'search_texts'::regclass AND attname = 'terms') <> 'e' THEN
      ALTER TABLE search_texts ALTER COLUMN terms SET STORAGE EXTERNAL;
    END IF;
  END $$`,
  'CREATE INDEX IF NOT EXISTS search_texts_by_report ON search_texts (report)',
  'CREATE INDEX IF NOT EXISTS search_texts_by_term ON search_texts USING gin (terms)',
  `CREATE TABLE IF NOT EXISTS search_versions (
    report text NOT NULL,
    version uuid NOT NULL,
    hashes uuid[] NOT NULL,
    seen timestamptz NOT NULL,
    PRIMARY KEY (report, version)
  )`,
  'CREATE TABLE IF NOT EXISTS search_terms (term integer PRIMARY KEY, texts integer NOT NULL, own integer NOT NULL)',
  `CREATE TABLE IF NOT EXISTS search_state (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    texts integer NOT NULL,
    words real NOT NULL,
    bigrams real NOT NULL,
    changed integer NOT NULL
  )`,
]
