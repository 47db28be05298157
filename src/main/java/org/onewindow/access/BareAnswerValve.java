package org.onewindow.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the English page of the server, which is shown when no page of the hall could be. */
final class BareAnswerValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(BareAnswerValve.class);

    private final BareAnswer answers;

    BareAnswerValve(BareAnswer answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean hasBody = response.getContentWritten() > 0 || !response.setErrorReported();
        if (response.getStatus() < Response.SC_BAD_REQUEST || hasBody || !mayWrite(response)) {
            return;
        }
        BareAnswer.Body body = answers.to(request.getRequestURI(), response.getStatus());
        try {
            PageHeaders.bare().forEach(response::setHeader);
            response.setContentType(body.type());
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(body.text());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the caller is gone", gone);
        }
    }

    private static boolean mayWrite(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
