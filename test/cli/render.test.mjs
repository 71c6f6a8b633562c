import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildCli} from '../support/built-cli.mjs';

const record = 'demo/data/kosovo-2017.json';
const sections = [
  {id: 'identified', total: 36},
  {id: 'potential', total: 40, status: 'potential'},
];
const list = JSON.stringify({'victim-breakdown': sections});

let cli;
before(async () => {
  cli = await buildCli();
});

describe('tip-figures render', () => {
  it('writes the tag of each figure of a record, drawn', () => {
    const {status, stdout, stderr} = cli.start(['render', record, '--assets', '/tip']);

    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout.match(/^<tip-/gm).length, 12);
    assert.match(stdout, /<link rel="stylesheet" href="\/tip\/victim-breakdown\/figure\.css">/);
  });

  it('writes one figure in a form and a language', async () => {
    const {status, stdout} = await cli.run([
      'render',
      record,
      '--figure',
      'tier-badge',
      '--form',
      'plain',
      '--lang',
      'sq',
    ]);

    assert.equal(status, 0);
    assert.match(stdout, /^<figure lang="sq" dir="ltr">.*<\/figure>\n$/s);
  });

  it('writes a section by its id, of what comes in through the pipe', async () => {
    const args = ['render', '-', '--figure', 'victim-breakdown', '--section', 'potential', '--form', 'plain'];
    const {status, stdout} = await cli.run(args, {input: list});

    assert.equal(status, 0);
    assert.match(stdout, /Potential victims: 40/);
  });

  it('writes each section of a list where none is named', async () => {
    const {stdout} = await cli.run(['render', '-', '--form', 'plain'], {input: list});

    assert.equal(stdout.match(/<figure /g).length, 2);
  });

  it('writes a whole page with the sheets and scripts that it needs', async () => {
    const {stdout} = await cli.run(['render', record, '--figure', 'tier-badge', '--page', '--assets', '/tip']);

    assert.match(stdout, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(stdout, /<title>Kosovo: Tier 2 in the 2017 trafficking report<\/title>/);
    assert.match(stdout, /<link rel="stylesheet" href="\/tip\/tier-badge\/figure\.css">/);
    assert.match(stdout, /<script type="module" src="\/tip\/tier-badge\.js"><\/script>/);
  });

  it('withholds small counts where it is told to', async () => {
    const input = JSON.stringify({'victim-breakdown': {total: 57, sex: {female: 54, male: 3}}});
    const {stdout} = await cli.run(['render', '-', '--suppress-below', '5', '--assets', '/'], {input});

    assert.match(stdout, /withheld/i);
    assert.doesNotMatch(stdout, /"male":3|male: 3|>3</);
  });

  it('writes nothing of a record with errors, and says where they are', async () => {
    const {status, stdout, stderr} = await cli.run(['render', '-'], {input: '{"tier-badge": {"tier": "4"}}'});

    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /tier-badge.*tier/);
  });

  it('refuses a size and a figure that are none', async () => {
    for (const [args, message] of [
      [['--size', 'big'], /^--size takes full, compact, inline, not "big"\.\n$/],
      [['--figure', 'tip-quote'], /^--figure takes no "tip-quote"\. Did you mean "quote"\?\n$/],
    ]) {
      const {status, stdout, stderr} = await cli.run(['render', record, ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    }
  });

  it('refuses a form that is none', async () => {
    const {status, stderr} = await cli.run(['render', record, '--form', 'round']);

    assert.equal(status, 2);
    assert.match(stderr, /live, still, plain/);
  });
});
