/* Folds the menu away on narrow screens until it is asked for. Without this script it stays open. */
(function () {
  'use strict';
  var menu = document.getElementById('menu');
  var toggle = document.getElementById('menuToggle');
  if (!menu || !toggle) {
    return;
  }

  function fold(folded) {
    menu.classList.toggle('folded', folded);
    toggle.setAttribute('aria-expanded', String(!folded));
  }

  document.body.classList.add('foldable');
  fold(true);
  toggle.addEventListener('click', function () {
    fold(toggle.getAttribute('aria-expanded') === 'true');
  });
})();
