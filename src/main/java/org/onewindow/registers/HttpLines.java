package org.onewindow.registers;

import java.net.URI;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Builds the lines that lead to real registers. */
@Component
class HttpLines {

    private final Questions questions;
    private final Clock clock;

    HttpLines(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    RegisterLine to(RegisterKind kind, RegisterSettings.Line line, byte[] secret, boolean demonstration) {
        URI url = address(kind.label(), kind.name(), line, demonstration);
        return new HttpLine(url, secret, line.connectTimeout(), line.readTimeout(), questions, clock);
    }

    /** The address of a line; in the clear only in a demonstration. */
    static URI address(String label, String name, RegisterSettings.Line line, boolean demonstration) {
        URI url = line.url();
        boolean usable = url != null
                && url.getHost() != null
                && url.getUserInfo() == null
                && ("https".equals(url.getScheme()) || demonstration && "http".equals(url.getScheme()));
        if (url == null || !usable) {
            throw new UnusableRegister(
                    "%s接口的地址没有配置，或者不是 https 地址。 The address of the register %s is missing or not https."
                            .formatted(label, name));
        }
        return url;
    }
}
