import {fontOf} from './parts/runs.js';
import type {Fade, Outline, Run, Scene, Turn} from './scene.js';
import {native} from '../page/native.js';

/** The longest side that every browser can draw. */
const longest = 8192;

/** A picture as PNG, `scale` times as large. */
export function pngOf(scene: Scene, scale: number): Promise<Blob> {
  const canvas = native(document).createElement('canvas');
  const size = Math.min(scale, longest / Math.max(scene.width, scene.height));
  canvas.width = Math.round(scene.width * size);
  canvas.height = Math.round(scene.height * size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the page has no canvas');
  for (const {x, y, scale: own, shapes} of scene.parts) {
    context.setTransform(size * own, 0, 0, size * own, size * x, size * y);
    for (const shape of shapes) {
      context.save();
      if (shape.turn) turn(context, shape.turn);
      if ('path' in shape) draw(context, shape);
      else write(context, shape);
      context.restore();
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for a canvas'));
    });
  });
}

function draw(context: CanvasRenderingContext2D, {path, fill, stroke, width, dash, fade, clip}: Outline): void {
  if (clip) context.clip(new Path2D(clip));
  const paint = (color: string) => (fade ? gradient(context, color, fade) : color);
  const shape = new Path2D(path);
  if (fill && fill !== 'none') {
    context.fillStyle = paint(fill);
    context.fill(shape);
  }
  if (!stroke) return;
  context.strokeStyle = paint(stroke);
  context.lineWidth = width ?? 1;
  context.setLineDash([...(dash ?? [])]);
  context.stroke(shape);
}

function write(context: CanvasRenderingContext2D, run: Run): void {
  const {text, x, y, length, color, isRtl, halo} = run;
  context.font = fontOf(run);
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  // A canvas has no tabular figures, so that a number may be a little shorter than in the page.
  const {width} = context.measureText(text);
  context.translate(x, y);
  if (width > 0 && length > 0) context.scale(length / width, 1);
  if (halo) {
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = color;
  context.fillText(text, 0, 0);
}

function turn(context: CanvasRenderingContext2D, {angle, x, y}: Turn): void {
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.translate(-x, -y);
}

/** A gradient from visible to transparent, as the fade says. */
function gradient(context: CanvasRenderingContext2D, color: string, {from, to, stops}: Fade): CanvasGradient {
  const result = context.createLinearGradient(from, 0, to, 0);
  context.fillStyle = color;
  // The canvas normalizes the colour to its form without transparency.
  const {fillStyle} = context;
  const parts = /^#(..)(..)(..)$/.exec(typeof fillStyle === 'string' ? fillStyle : '')?.slice(1) ?? [];
  const rgb = parts.map((part) => parseInt(part, 16)).join();
  for (const [share, alpha] of stops) {
    result.addColorStop(Math.min(Math.max(share, 0), 1), rgb ? `rgba(${rgb}, ${alpha})` : color);
  }
  return result;
}
