//! One attempt of the phone to install what the server has, made as the app makes it, and how it ended.

use super::proxy::Proxy;
use crate::phone::Phone;
use crate::wait::until;

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// A new version is whole.
    Installed,
    /// The worker came, and not all that it keeps.
    Failed,
    /// What came as the worker is none.
    Refused,
    /// There is nothing new.
    Same,
    /// Something on its way hangs.
    Hangs,
}

/// Registers the worker, or asks for a newer one where there is one, and follows what comes. After a page was opened
/// the browser looks for a newer one by itself, and who asks meanwhile is answered by what that comes to, which may
/// have begun before the server changed: so where it comes to nothing it is asked once more. How it stands is noted on
/// the page, since Firefox's driver gives each script a world of its own.
const TRY: &str = "
const { dataset } = document.documentElement;
dataset.attempt = 'under way';
const end = async (worker) => {
  while (worker?.state === 'installing') await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
  return !worker ? 'same' : worker.state === 'redundant' ? 'failed' : 'installed';
};
(async () => {
  const found = await navigator.serviceWorker.getRegistration();
  if (!found?.active) return end((await navigator.serviceWorker.register('/worker.js')).installing);
  let worker;
  const note = () => { worker = found.installing; };
  found.addEventListener('updatefound', note);
  const ask = async () => { worker = null; await found.update(); return end(worker ?? found.installing); };
  const first = await ask().catch(() => 'refused');
  return first === 'installed' ? first : ask();
})().then((ended) => { dataset.attempt = ended; }, () => { dataset.attempt = 'refused'; });
return null;";

/// Tries once, and waits for the end.
pub async fn attempt(phone: &Phone, proxy: &Proxy) -> Ended {
    let hanging = proxy.hanging();
    phone.call::<()>(TRY, vec![]).await.expect("an attempt begins");
    until("the attempt has ended", async || {
        let ended: String = phone.try_get("document.documentElement.dataset.attempt").await?;
        Ok(match ended.as_str() {
            "installed" => Ended::Installed,
            "failed" => Ended::Failed,
            "refused" => Ended::Refused,
            "same" => Ended::Same,
            _ if proxy.hanging() > hanging => Ended::Hangs,
            other => return Err(other.to_owned()),
        })
    })
    .await
}

/// Takes worker and caches away, and leaves a page that no worker answers for. What the family stored stays.
pub async fn begin_anew(phone: &Phone) {
    let away = "
        return (async () => {
          for (const found of await navigator.serviceWorker.getRegistrations()) await found.unregister();
          for (const name of await caches.keys()) await caches.delete(name);
          sessionStorage.clear();
        })();";
    phone.call::<()>(away, vec![]).await.expect("worker and caches go");
    phone.visit("/tr/").await;
}
