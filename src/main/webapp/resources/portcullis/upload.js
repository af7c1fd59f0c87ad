/* Sends the upload form in the background, so that people see how much of the file has gone. Without this script the form works as forms do. */
(function () {
  'use strict';
  var form = document.getElementById('send');
  var input = document.getElementById('send:file');
  var go = document.getElementById('send:go');
  var drop = document.querySelector('.drop');
  var sending = document.getElementById('sending');
  var bar = document.getElementById('sent');
  var text = document.getElementById('sentText');
  if (!form || !input || !window.FormData || !window.DOMParser) {
    return;
  }

  function answer(nodes) {
    document.getElementById('answer').replaceChildren.apply(document.getElementById('answer'), nodes);
    window.scrollTo({ top: 0 });
  }

  function refuse(words) {
    var list = document.createElement('ul');
    var item = document.createElement('li');
    list.className = 'messages';
    list.setAttribute('role', 'alert');
    item.textContent = words;
    list.appendChild(item);
    answer([list]);
  }

  function busy(yes) {
    go.disabled = yes;
    sending.hidden = !yes;
    form.classList.toggle('busy', yes);
  }

  function say(words) {
    if (text.textContent !== words) {
      text.textContent = words;
    }
  }

  function isTooLarge() {
    var file = input.files[0];
    return file && file.size > Number(form.dataset.limit);
  }

  function done(request) {
    var page = new DOMParser().parseFromString(request.responseText, 'text/html');
    var fresh = page.getElementById('answer');
    var state = page.querySelector('#send input[name="jakarta.faces.ViewState"]');
    if (request.status !== 200 || !fresh || !state) {
      if (request.status === 200) {
        window.location.assign(request.responseURL);
      } else {
        busy(false);
        refuse(request.status === 413 ? form.dataset.tooLarge : form.dataset.lost);
      }
      return;
    }
    form.querySelector('input[name="jakarta.faces.ViewState"]').value = state.value;
    busy(false);
    answer(Array.from(fresh.childNodes));
  }

  form.addEventListener('submit', function (event) {
    if (!input.files.length) {
      return;
    }
    event.preventDefault();
    if (isTooLarge()) {
      refuse(form.dataset.tooLarge);
      return;
    }
    var body = new FormData(form);
    var request = new XMLHttpRequest();
    body.append(go.name, go.value);
    bar.value = 0;
    say(form.dataset.sending);
    busy(true);
    request.upload.addEventListener('progress', function (sent) {
      if (sent.lengthComputable) {
        bar.value = Math.floor(100 * sent.loaded / sent.total);
      }
    });
    request.upload.addEventListener('load', function () {
      bar.removeAttribute('value');
      say(form.dataset.checking);
    });
    request.addEventListener('load', function () { done(request); });
    request.addEventListener('error', function () {
      busy(false);
      refuse(form.dataset.lost);
    });
    request.open('POST', form.action);
    request.send(body);
  });

  ['dragenter', 'dragover'].forEach(function (name) {
    document.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.add('over');
    });
  });
  document.addEventListener('dragleave', function (event) {
    if (!event.relatedTarget) {
      drop.classList.remove('over');
    }
  });
  document.addEventListener('drop', function (event) {
    event.preventDefault();
    drop.classList.remove('over');
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
    }
  });
})();
