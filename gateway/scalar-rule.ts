import {
  GraphQLError,
  isScalarType,
  isSpecifiedScalarType,
  type ASTVisitor,
  type ValidationContext,
  type ValueNode,
} from 'graphql';

/**
 * Refuses a literal that is no text where one of our scalars is expected: all of them are written as texts.
 * The gateway knows them by name only and would take anything. The planner goes through a list twice for each level
 * that it is nested, so that forty brackets halt the process, and cannot write 1e400 down again.
 */
export function keepScalarsTexts(context: ValidationContext): ASTVisitor {
  const refuseAt = (expected: string, node: ValueNode) => {
    const type = context.getSchema().getType(expected.replace(/!$/, ''));
    if (!isScalarType(type) || isSpecifiedScalarType(type)) return undefined;
    // The literal may be a CPR number: it is not repeated.
    context.reportError(new GraphQLError(`${type.name} is written as a text.`, { nodes: node }));
    return false;
  };
  const refuse = (node: ValueNode) => refuseAt(String(context.getInputType()), node);
  return {
    IntValue: refuse,
    FloatValue: refuse,
    BooleanValue: refuse,
    EnumValue: refuse,
    ObjectValue: refuse,
    ListValue: (node) => refuseAt(String(context.getParentInputType()), node),
  };
}
