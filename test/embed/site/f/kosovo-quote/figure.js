// What a published figure's script exports, at the address of a site.

export const figures = ['quote'];
