import {escaped} from '@tip-figures/core/menu/markup.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';
import type {PictureFiles} from './site-pictures.js';

/**
 * The pictures of a figure that was withdrawn, where no browser draws them: pages of others have its old ones, which must go.
 * The PNG says so in all languages of pages, without the day.
 */
export function withdrawnPictures({title, summary, lang}: RenderedFigure): PictureFiles {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="96" role="img" xml:lang="${escaped(lang)}" font-family="system-ui, sans-serif">
<rect width="640" height="96" fill="#fff"/><text x="16" y="40" font-weight="700">${escaped(title)}</text><text x="16" y="70">${escaped(summary)}</text>
</svg>
`;
  const card = Buffer.from(png, 'base64');
  return {png: card, mail: card, svg, list: {light: svg, dark: svg}, key: 'withdrawn'};
}

/** “Withdrawn” and “Tërhequr”, black on white, 1200 by 630 pixels of one bit. */
const png = [
  'iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2AQAAAABnO0bxAAAGQ0lEQVR42u3cT4rcRhTH8ScroCxMysssTOQj+AABzVF8hFl6FVWTi1VOkCtol21lVwGh',
  'F16VpO62ZwzBjkq2v2IY6GEkfehR/Z1+P9FTHgILFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixY',
  'sGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggUL',
  'FixYsGDBggXrG2GF/N3fv4T10TmpVZ36c7H8uVlD0NmdiDVqak7Jio1qOBkrnJs16rlYg0Y5JWt6yI/YqVjTuVl6Mlav07vxjKwwjfnUwvoj92aDsaLL',
  'rfSmkxuOYsWNFdSLDH6RXnUWFzS50KnIkH9l0DCG36Q7mNVsrGS3TtIaS7ok4vKv9MZ6L+1hLKchDlfWZLeepAmafpIuinSaCkvDozQHsi5xWHZWsFsH',
  'kaDpZWY1mpyxvIZ3Ikex0gcsb7cOL+RB049XlnfGehAZj2W1ug7VfhZrcZNokv6vOCxyZYnKcBSr00vqr6xWZVQZk7FG/dv6/zmzLhpaa5GHsdrUzzvL',
  '2TjU6GysdYoxd/bjRkNnY8IxrLmwuo1lfdTSqP3tSrObjPWiM5azzrcOa9DJnjRjteugWVitNcd4GKvVdnb3rLm1a62sOCwbaziStXSzSztrLG+PsbqN',
  '1S5dt2RWOoq1FJa7smJm+XtWewJWcresvrC6zHJHsZqlW7oryxwrywhRpFdj2dM3Hsma3dLF51jeWM3sfj+YpYXVP81aZGVdTsWaM+tiLHcsS2an7ces',
  'kAkxs/zsLulglk+9ttOzLOtBfepDHdbwNGtyJ2OVZ6uMN8FY/cGs971enmWNmfV+CPFgVngc9BI+zXocpscqrPFpltedNZyLZbsBNVhvBw33rHUGcWW9',
  'HeO7g1nTm1GD/4glt6w3Y3xThaXPssLKGquxuo1V5vI7K8oY5WiWjDrJHWvZWWG0tVAsi8ZDWbah+yGrrBMLSyqymsxqt44qr13L4GP7XamsZSuxFhlW',
  'lh+jrEN1qsiKK0uGleXCQ2GJvOptfT0fzbI1fWHpzir7W2Ua+LYiq80sv7GmjZVEHnudG/uqxgobK5a90zyXj721hZqstLFm6cK68mkLazma9fSVtkV9',
  'cF/gYnrKAxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYIFCxYsWLBgwYL1zbLmdq3/8LA+fZ4dL2HB+r5Y+yeiTtRB3JZDwoIFqyYr5qLSqV9DDiYrT0zt',
  '7VheheXFqme8KyEHmgvhg1WY+VLSGZsarMWK2OIv4krIwWyRC+rl150VqrBKxsJrcSXkIJdxLiKvd5avwsoZC/FncSXkYDLlLPJyZ0kV1iTSanwlbg05',
  'yEkQIj9srBd1WMHNjUYZ/lxDDvrUamoX2VjS/VOFNajkUoMScuDHpdHYlciFzOqr9FveUmOsEyghB6La5MSPnTVUYeWqButSt5AD9blQa2eNVVj5c/qx',
  'u4YcGGu4YVUZfJYcWbazbKQJo1VNVmblgLd4G3Jwz2rqs+KVlSqzOrv5lWW1R6PX2qy5sPqbOtN7VgvrhmVrxf7KspcDrP/ImmF9Raycw3LXEku855lZ',
  'E6yvgtXes7pzsJZ7Vnnz9hnE6VixMqu5Z7V3rFCLVU7eWUVZ5vKWYXEuVr+yfDWWBbGOO8uutWSTy+ZqrNBrumH5QeO6qp76pSLLkqxuWPaolz0Iizmo',
  'xppE5IYVRGTdsYkir6qx4j3LlOv+lsUcVGPN9yybcK27gRZzUI1leWnXDsKUzbp3OktTbb5lhO6Gpfl/ZnmnWaWtxLIj3W8V2Q6cptZYof+sC/8fn4OY',
  'Pz95ARYsWLBgwYL13bG+wAELFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDB',
  'ggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsGDBggULFixYsD73+BcR9YrWOIskcAAAAABJ',
  'RU5ErkJggg==',
].join('');
