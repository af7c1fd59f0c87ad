/* Keys for those who decide many cases. They rest while a field has the focus, and can be switched off (WCAG 2.2, 2.1.4). */
(function () {
  'use strict';
  var KEPT = 'portcullis.shortcuts';
  var dialog = document.getElementById('shortcuts');
  var opener = document.getElementById('shortcutsOpen');
  var on = document.getElementById('shortcutsOn');
  if (!dialog || !opener || !on) {
    return;
  }

  function isWanted() {
    try {
      return localStorage.getItem(KEPT) !== 'off';
    } catch (e) {
      return true;
    }
  }

  function focus(id) {
    var target = document.getElementById(id);
    if (target) {
      target.scrollIntoView({block: 'center'});
      target.focus();
    }
  }

  function follow(id) {
    var link = document.getElementById(id);
    if (link) {
      link.click();
    }
  }

  var keys = {
    d: function () { focus('decide:kind'); },
    e: function () {
      document.querySelectorAll('main details').forEach(function (part) { part.open = true; });
      focus('findingsTitle');
    },
    n: function () { follow('nextCase'); },
    q: function () { follow('toQueue'); },
    '?': function () { dialog.showModal(); }
  };

  opener.hidden = false;
  on.checked = isWanted();
  opener.addEventListener('click', function () { dialog.showModal(); });
  document.getElementById('shortcutsClose').addEventListener('click', function () { dialog.close(); });
  on.addEventListener('change', function () {
    try {
      localStorage.setItem(KEPT, on.checked ? 'on' : 'off');
    } catch (e) {
      // Without storage the choice lasts as long as the page.
    }
  });
  document.addEventListener('keydown', function (event) {
    var busy = event.ctrlKey || event.altKey || event.metaKey || dialog.open
        || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (!busy && on.checked && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
})();
