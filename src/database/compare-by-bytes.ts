import {
  DataTypeNode,
  OperationNodeTransformer,
  RawNode,
  type ColumnDefinitionNode,
  type KyselyPlugin,
  type PluginTransformResultArgs,
  type QueryResult,
  type UnknownRow,
} from 'kysely'

/**
 * Text of PostgreSQL that is compared by its bytes, as SQLite does: whatever the locale of the database is, order is the
 * same, and an index does not break when the machine's collations change.
 */
export const compareByBytes: KyselyPlugin = {
  transformQuery: ({ node }) => new ByBytes().transformNode(node),
  transformResult: ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> =>
    Promise.resolve(result),
}

class ByBytes extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const { dataType } = node
    const isText = DataTypeNode.is(dataType) && dataType.dataType === 'text'
    const given = super.transformColumnDefinition(node)
    return isText ? { ...given, dataType: RawNode.createWithSql('text collate "C"') } : given
  }
}
