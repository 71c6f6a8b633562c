import {escaped} from '@tip-figures/core/menu/markup.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';
import type {PictureFiles} from './site-pictures.js';

/**
 * The pictures of a figure that was withdrawn, where no browser draws them: pages of others have its old ones, which must go.
 * The PNG says so in all languages of pages, without the day.
 */
export const withdrawnPictures = ({title, summary, lang}: RenderedFigure): PictureFiles => ({
  png: Buffer.from(png, 'base64'),
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="96" role="img" xml:lang="${escaped(lang)}" font-family="system-ui, sans-serif">
<rect width="640" height="96" fill="#fff"/><text x="16" y="40" font-weight="700">${escaped(title)}</text><text x="16" y="70">${escaped(summary)}</text>
</svg>
`,
  key: 'withdrawn',
});

/** “Withdrawn” and “Tërhequr”, black on white, 1200 by 675 pixels of one bit. */
const png = [
  'iVBORw0KGgoAAAANSUhEUgAABLAAAAKjAQAAAAAlyMttAAAG6klEQVR42u3cwY6cNhzHcRMq0UNUcuwhKnmEPEAl9lHyCHvMqXjVF3OfoK/ArVf3',
  'RiWE678NzJBsqnYmxf8k359Wq8wsAx+x2Bhn/TdBZUxpACxYsGDBgqUksGDB0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB',
  '0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBp',
  'CCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB+vdx6bs9voT10Wem',
  'OoSx08Wyulm9C3OriDWEqVLJ8pHllLGcbtYQdLH64I1K1viQLjFVrFE3KyhjdWF8N2hkuXFIH82s3+Rd2wvLt6mVXmL7s1h+Y7lgjentYroINK0L',
  'U+uaEN9Km/SxrbpfTHMyq9pYkxx6MrWwTDMZ06ZNOmG9N/VprDY4319Yoxx6NFVk/WAab6JyyqzgHk11wxFuZT35ftlZTg7tjImsl4lVxdMmLBvc',
  'O3PTQPOWD00fsKwc2r0wD2H6/sKyrbAejBnOZdVhvVXb2UiLG028wLo/4k/MhWVCbAAnsZrwNHUXVh3iGTHDJKwh/Cn9/5xYT8HV0iJPY9VTN++s',
  'Vu5DVewiIitt4Ia5kbfjr7mRe8I5rDmzmo0lfVS80uR3l5vdKKwXjbBa6XzLsOItUq40YeVOauwzq5bm6E9j1aGe2yMrvhd2VrzqN1Z/Jmtp5nba',
  'WUM+PcJqNlbcpFkSazqLtWRWe2H5xLJHVq2ANbXXrC6zmsRqz2JVS7M0F5Y4VpYQYjffBWHJ1TecyZrbpfGfYllhxU1+PZkVMqt7nrWYlfWkijUn',
  '1pOw2nNZJh6w/pjlEsEnlo2s6WSWjY2+Hj/Jkh40buLKsPrnWWOrjJWvrXy/ccLqTma9j9f0J1lDYr3vnT+Z5R778OT+mfXYj49FWMPzLBt2Vq+L',
  'JbMBJVhv4wGPrHUEcWG9Hfy7k1njm0iyH7HMNevN4N8UYYVPstzKGoqxmo2Vx/I7y5shfp3MigcczYG17KwoscJKD42nsmRC90NWfk7MLFOQVSVW',
  'vXVU6dk133xkvmvKz7KFWIvpV5YdvFlv1VNBll9Zpl9ZrXvILGNedfJ8PZ/Nkmf6zAo7K89vtWkY+LYgq04su7HGjTUZE+/RcyVfxVhuY/k8d5rG',
  '8vFlbAslWdPGmk3j1iefOrOWs1nP76lb/+FucfxvrM8aWLBgaQgsWLA0BBYsWBoCCxYsDYEFC5aGwIIFS0NgwYKlIbBgwdIQWLBgachdrLle13/Y',
  'e/byDbCM5CUsWN8Wq91eqWGFw3JIWLBglWT5tKh07NYiB6MsT5yuFunPNy3Yv5tljayesW0uchDSQngnK8xsXtLpb1qwfy9rkUVs/ifT5iIHs5Rc',
  'iNSfd5Yrwso1Fl5HVipykJZxRurrnWWLsFKNBf9jZKUiB6Mo4yl7ubNuq7pwLys66uBfRVYucpAqQRjz3cZ6UYbl2rmKp6z/fS1y0MVWONWL2Vim',
  '+asIq4+fl6UGuciBHZaobHLJhcTqbt35XSwrVWOkE8hFDuK+qlTxY2f1RVhpVYN0qVuRg8iRhVo7ayjCSn+n75tLkQNh9Vesm3d+D2tJJct2ltxp',
  '3CCrJguzUoG3iLgUOTiybu0ePiPLX1hTYVYjB7+wWinnYUNp1pxZ3dU60yPr1mHN18mSZ8XuwpKXPaz/yJphfUGsVIfl0BJzeU/NrBHWF8Gqj6xG',
  'B2s5svLJ20cQ6li+MKs6suoDy5Vi5Q/vrKzMY3mpYaGL1a0sW4wlhViHnSX7WpKpTeZiLNeF6YoVn3/8+lQ9dktBllSyumLJpZ7nIKTMQTHWGIcM',
  'VywXX64zNt6YV8VY/sgS5Tq/JWUOirHmI0sGXOtsoJQ5KMaSemmXDkKU1Tp3Opuq2HhLCM0VK6T/M0szzcHUhViS6ThVJDNwsSkKK/Yd9+T/+DsI',
  'Yd0ZWLBgwYIFC9Y3x/oMgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQE',
  'FixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgILFiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgIL',
  'FiwNgQULlobAggVLQ2DBgqUhsGDB0hBYsGBpCCxYsDQEFixYGgLrK2D9DbHZz/65Axs4AAAAAElFTkSuQmCC',
].join('');
