'use strict';
fetch('/me')
  .then((answer) => {
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  })
  .then((me) => (me.signedIn ? `已登录 Signed in: ${me.name} (${me.unit ?? '—'})` : '未登录 Not signed in'))
  .catch(() => '登录状态未知 Sign-in state unknown')
  .then((text) => {
    document.getElementById('who').textContent = text;
  });
