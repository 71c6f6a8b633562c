// In the place of `storybook/test`, which is not made for this runner. Stories are rendered here and not played, so that
// nothing of it is called; `npm run test:stories` plays them.

const unused = (): never => {
  throw new Error('A story that is only rendered tests nothing.');
};

export const expect = unused;
export const spyOn = unused;
export const userEvent = {};
export const waitFor = unused;
