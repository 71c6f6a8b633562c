import {readFile} from 'node:fs/promises';
import {Figure} from './figure.jsx';

export default async function Story() {
  const record = JSON.parse(await readFile('public/data/kosovo-2017.json', 'utf8'));
  return (
    <main>
      <h1>Trafficking in Kosovo</h1>
      <Figure figure="tier-badge" record={record} attributes={{src: '/data/kosovo-2017.json'}} />
      <Figure figure="victim-breakdown" record={record} attributes={{src: '/data/kosovo-2017.json'}} />
    </main>
  );
}
