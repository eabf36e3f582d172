import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import { readSchemaFile } from '../../server/sdl.ts';

/** The graph as clients see it: the supergraph without what it tells the planner, read by graphql alone. */
export function readClientSchema(): GraphQLSchema {
  return buildASTSchema(readClientSdl());
}

/** The same graph where every field may be null: there an error costs its own field and no other. */
export function readLenientSchema(): GraphQLSchema {
  return buildASTSchema(
    visit(readClientSdl(), {
      FieldDefinition: (node) => ({ ...node, type: toNullable(node.type) }),
    }),
  );
}

function readClientSdl(): DocumentNode {
  return visit(parse(readSchemaFile('supergraph')), { enter: keep });
}

/** `null` takes a node out, and what lies in it. */
function keep(node: ASTNode): null | undefined {
  const name = 'name' in node ? node.name : undefined;
  const said = 'directives' in node ? (node.directives ?? []) : [];
  const isDirective = node.kind === Kind.DIRECTIVE || node.kind === Kind.DIRECTIVE_DEFINITION;
  const isOfThePlanner =
    /^(join|link)__/.test(name?.value ?? '') ||
    (isDirective && /^(link|inaccessible)$/.test(node.name.value));
  const isHidden = said.some((directive) => directive.name.value === 'inaccessible');
  return isHidden || isOfThePlanner ? null : undefined;
}

function toNullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return toNullable(type.type);
  return type.kind === Kind.LIST_TYPE ? { ...type, type: toNullable(type.type) } : type;
}
