package org.onewindow.support;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which residents reach the hall; QR codes and links on paper begin with it. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${onewindow.public-url:http://localhost:${server.port:8080}}") String base) {
        this.base = base;
    }

    /** The whole address of a page of the hall, for example of {@code /rate/…}. */
    public String of(String path) {
        return base + path;
    }
}
