/* Looks again while an upload runs, and opens the page anew when it has ended. Without this script, reloading the page does the same. */
(function () {
  'use strict';
  var live = document.getElementById('live');
  var pause = 1000;
  if (!live || !window.fetch || !window.DOMParser) {
    return;
  }

  function isRunning(place) {
    return place.querySelector('.running') !== null;
  }

  function show(html) {
    var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('live');
    if (!fresh || !isRunning(fresh)) {
      window.location.reload();
      return;
    }
    live.replaceChildren.apply(live, Array.from(fresh.childNodes));
    window.setTimeout(look, pause);
  }

  function look() {
    window.fetch(live.dataset.look, { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
      if (answer.redirected || !answer.ok) {
        window.location.reload();
        return null;
      }
      return answer.text().then(show);
    }).catch(function () {
      window.setTimeout(look, 5 * pause);
    });
  }

  if (isRunning(live)) {
    window.setTimeout(look, pause);
  }
})();
