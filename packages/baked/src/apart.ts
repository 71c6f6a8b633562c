/** Attributes of a tag that change nothing in a drawing, or that its styles follow. */
export const apart = /^(class|style|id|slot|part|hidden|title|tabindex|theme|loading|lang|dir|(data|aria)-.+)$/;
