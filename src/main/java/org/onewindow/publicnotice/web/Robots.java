package org.onewindow.publicnotice.web;

import jakarta.servlet.http.HttpServletResponse;

/** Keeps public pages that name people out of search engines and caches: what comes down must be gone everywhere. */
final class Robots {

    private Robots() {}

    static void keepAway(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "no-store");
    }
}
