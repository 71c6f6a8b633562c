/** Reports what is read of a document by a plain property: elements of the page hide it that are named so. */
export const nativeDocuments = {
  meta: {
    type: 'problem',
    messages: {plain: 'An element of the page can be named so: read it of `native(…)`.'},
    schema: [],
  },
  create(context) {
    const {parserServices} = context.sourceCode;
    const isDocument = (node) => parserServices.getTypeAtLocation(node).symbol?.name === 'Document';
    const isNative = (node) => node?.callee?.name === 'native';
    const report = (node) => context.report({node, messageId: 'plain'});
    return {
      MemberExpression: (node) => isDocument(node.object) && !isNative(node.object) && report(node),
      ObjectPattern: (node) => isDocument(node) && !isNative(node.parent.init) && report(node),
    };
  },
};
