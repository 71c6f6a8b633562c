/** A frame, as the page around it may know it. */
export interface FrameNames {
  /** The address of the page in the frame, without the secret behind its `#`. */
  readonly src: string;
  readonly childId?: string | undefined;
  readonly secret?: string | undefined;
  /** The name that iframe-resizer has given the frame in its first message. */
  readonly resizerId?: string | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page around the frame asks for: the height, and under which name it wants it from now on. */
export type Request = Pick<FrameNames, 'secret' | 'resizerId'>;

/**
 * The height of a page in every form that pages around it listen to; each ignores what it does not know. There is nothing
 * in them but the size and names that the page around has given.
 *
 * @param isAnswer - to a request, by which iframe-resizer tells a frame that is there from one that changes.
 */
export function heightMessages({width, height}: Size, names: FrameNames, isAnswer: boolean): unknown[] {
  const {src, childId, secret, resizerId} = names;
  return [
    {type: 'tip:resize', height, src},
    // Datawrapper's script looks for the frame that sent it, whatever the name of the chart is.
    {'datawrapper-height': {tip: height}},
    {sentinel: 'amp', type: 'embed-size', width, height},
    // Embedly, Medium and others
    JSON.stringify({src, context: 'iframe.resize', height}),
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{message: 'height', value: height, secret}]),
    ...(resizerId === undefined ? [] : [`[iFrameSizer]${resizerId}:${height}:${width}:${isAnswer ? 'init' : 'size'}`]),
  ];
}

/** For iframe-resizer, which may have looked for the page before it was there. */
export const resizerReady = '[iFrameResizerChild]Ready';

/** Tells a request for the height from all else that comes as a message, which is none of this page's business. */
export function requestIn(data: unknown, childId: string | undefined): Request | undefined {
  if (typeof data === 'string') {
    if (childId !== undefined && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`)) return {};
    if (data === '[iFrameSizer]resize') return {};
    // The first message of iframe-resizer: the name, and settings of which none is for this page.
    const [, resizerId] = /^\[iFrameSizer\]([^:]+)(?::[^:]*){8}/.exec(data) ?? [];
    return resizerId === undefined ? undefined : {resizerId};
  }
  const {message, secret} = Object(data) as {readonly message?: unknown; readonly secret?: unknown};
  return message === 'ready' && typeof secret === 'string' && isSecret(secret) ? {secret} : undefined;
}

/** Whether a text can be what WordPress knows a frame by. */
export const isSecret = (text: string): boolean => /^[a-z\d]{1,64}$/i.test(text);
