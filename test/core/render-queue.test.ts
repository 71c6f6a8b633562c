import {expect} from '@open-wc/testing';
import {queueRender} from '@tip-figures/core/render/render-queue.js';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';

describe('work in turn', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({toFake: ['performance']});
  });
  afterEach(() => clock.restore());

  it('is done in its order', async () => {
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((one) => queueRender(() => done.push(one))));

    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('lets the page have a turn once it has taken long', async () => {
    const done: string[] = [];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done.push('page');
    channel.port2.postMessage('');
    const work = ['a', 'b', 'c', 'd'].map((name) =>
      queueRender(() => {
        done.push(name);
        clock.tick(15);
      }),
    );
    await Promise.all(work);

    expect(done).to.deep.equal(['a', 'b', 'page', 'c', 'd']);
  });

  it('lets the page have a turn after 16, however fast they are', async () => {
    const done: string[] = [];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done.push('page');
    channel.port2.postMessage('');
    await Promise.all(Array.from({length: 20}, (_, index) => queueRender(() => done.push(String(index)))));

    expect(done.indexOf('page')).to.equal(16);
    expect(done).to.have.length(21);
  });

  it('waits for what the page has to do where no reader waits for it', async () => {
    const done: string[] = [];
    const channel = new MessageChannel();
    const page = new Promise<void>((resolve) => {
      channel.port1.onmessage = () => {
        done.push('page');
        resolve();
      };
    });
    channel.port2.postMessage('');
    await Promise.all([queueRender(() => done.push('far'), {isFar: true}), page]);

    expect(done).to.deep.equal(['page', 'far']);
  });

  it('keeps nobody waiting for work that has time', async () => {
    const done: string[] = [];
    const far = queueRender(() => done.push('far'), {isFar: true});
    await queueRender(() => done.push('near'));
    await far;

    expect(done).to.deep.equal(['near', 'far']);
  });

  it('goes on after work that failed, which says so', async () => {
    const fails = queueRender(() => {
      throw new Error('this one');
    });
    const done: string[] = [];
    const next = queueRender(() => done.push('next'));

    const reason = await fails.catch((error: unknown) => (error as Error).message);
    await next;
    expect([reason, done]).to.deep.equal(['this one', ['next']]);
  });
});
