/** The stack's source, as the tests name it. */
export const SOURCE_NAME = 'Acme';
