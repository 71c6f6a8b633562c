// Functions for the pages of the benchmark. They stand in the pages themselves, so that looking on costs no request.

/** A function as a module in a page, called with what is given: functions, and what JSON can hold. */
export function scriptOf(work, given = []) {
  const written = given.map((one) => (typeof one === 'function' ? String(one) : JSON.stringify(one)));
  return `<script type="module">(${work})(${written})</script>`;
}

/** Marks the moment after the next frame, when what was drawn is on the screen. */
export function seen() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('seen')));
}

/** Our own figures: waits until those in view are drawn, or all. */
export async function whenDrawn(done, draws, waits) {
  const figures = [...document.querySelectorAll('.figure')];
  await customElements.whenDefined(figures[0].localName);
  let due = [];
  do {
    due = dueNow();
    await Promise.all(due.map(drawn));
  } while (dueNow().some((figure) => !due.includes(figure)));
  done();

  // Figures move while those above them grow.
  function dueNow() {
    return waits === 'all' ? figures : figures.filter((figure) => figure.getBoundingClientRect().top < innerHeight);
  }

  async function drawn(figure) {
    await figure.settled;
    // A chart is drawn when its marks can be reached.
    while (draws === 'chart' && !figure.shadowRoot.querySelector('.chart button')) {
      await new Promise(requestAnimationFrame);
    }
  }
}

/** Another library: draws into every box. */
export async function drawBoxes(done, draw, data) {
  await Promise.all([...document.querySelectorAll('.box')].map((box) => draw(box, data)));
  done();
}

/** Looks in each frame whether the figures in view are drawn with their styles, whoever draws them: `seenAt` is when. */
export function watchFigures(done) {
  const isDrawn = ({shadowRoot}) => {
    const figure = shadowRoot?.querySelector('figure');
    return figure?.querySelector('[part=source]') && getComputedStyle(figure).borderBlockStartWidth !== '0px';
  };
  requestAnimationFrame(function look() {
    const figures = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('tip-'));
    const inView = figures.filter((figure) => figure.getBoundingClientRect().top < innerHeight);
    if (inView.length === 0 || !inView.every(isDrawn)) return requestAnimationFrame(look);
    // A frame's first empty page can share its clock with the page that comes.
    globalThis.seenAt = Date.now();
    done();
  });
}
