import {TakeOver} from './take-over.jsx';

export const metadata = {title: 'Trafficking in Kosovo', icons: 'data:,'};

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        {children}
        <TakeOver />
      </body>
    </html>
  );
}
