/** Names by which the page around a frame may know it. */
export interface FrameNames {
  /** The address of the page in the frame, without the secret after `#`. */
  readonly src: string;
  readonly childId?: string | undefined;
  readonly secret?: string | undefined;
  /** The name that iframe-resizer gave the frame in its first message. */
  readonly resizerId?: string | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A request for the height, with the name to use in answers. */
export type Request = Pick<FrameNames, 'secret' | 'resizerId'>;

/**
 * The height of a page in each form that scripts of outer pages accept; each ignores the others. The messages hold only
 * the size and names from the outer page.
 *
 * @param isAnswer - whether this answers a request: iframe-resizer distinguishes answers from changes.
 */
export function heightMessages({width, height}: Size, names: FrameNames, isAnswer: boolean): unknown[] {
  const {src, childId, secret, resizerId} = names;
  return [
    {type: 'tip:resize', height, src},
    // The script of Datawrapper finds the frame by the sender, whatever the name of the chart is.
    {'datawrapper-height': {tip: height}},
    {sentinel: 'amp', type: 'embed-size', width, height},
    // Embedly, Medium and others read this one.
    JSON.stringify({src, context: 'iframe.resize', height}),
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{message: 'height', value: height, secret}]),
    ...(resizerId === undefined ? [] : [`[iFrameSizer]${resizerId}:${height}:${width}:${isAnswer ? 'init' : 'size'}`]),
  ];
}

/** The message for iframe-resizer, which may have asked before this page was loaded. */
export const resizerReady = '[iFrameResizerChild]Ready';

/** The request for the height in a message; `undefined` for any other message. */
export function requestIn(data: unknown, childId: string | undefined): Request | undefined {
  if (typeof data === 'string') {
    if (childId !== undefined && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`)) return {};
    if (data === '[iFrameSizer]resize') return {};
    // The first message of iframe-resizer has the name, and settings that this page does not need.
    const [, resizerId] = /^\[iFrameSizer\]([^:]+)(?::[^:]*){8}/.exec(data) ?? [];
    return resizerId === undefined ? undefined : {resizerId};
  }
  const {message, secret} = Object(data) as {readonly message?: unknown; readonly secret?: unknown};
  return message === 'ready' && typeof secret === 'string' && isSecret(secret) ? {secret} : undefined;
}

/** Whether a text can be the secret of a frame in WordPress. */
export const isSecret = (text: string): boolean => /^[a-z\d]{1,64}$/i.test(text);
