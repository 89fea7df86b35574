//! `cookie`, as `axum-extra` gives it: what a browser sends back.

use axum_extra::extract::CookieJar;

async fn shown(jar: CookieJar) {
    if let Some(cookie) = jar.get("session") {
        log::info!("{} is {}", cookie.name(), cookie.value()); //~ secret-in-log
        log::info!("{}", cookie.value_trimmed()); //~ secret-in-log
        log::info!("{} lives {:?}", cookie.name(), cookie.max_age());
    }
    log::info!("{} cookies", jar.iter().count());
}
