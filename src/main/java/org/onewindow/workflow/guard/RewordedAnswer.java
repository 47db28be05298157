package org.onewindow.workflow.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the engine's REST layer whose errors are said in the hall's words.
 *
 * <p>They are replaced when they are written, because work is handed out later, on a thread of the engine's own. What
 * the hall's filters refuse goes through the writer and is left as it is.
 */
final class RewordedAnswer extends HttpServletResponseWrapper {

    private final Rewording rewording;
    private @Nullable ServletOutputStream body;

    RewordedAnswer(HttpServletResponse response, Rewording rewording) {
        super(response);
        this.rewording = rewording;
    }

    /** Writes the words that stand for an error. */
    @FunctionalInterface
    interface Rewording {

        void write(HttpServletResponse answer) throws IOException;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    private boolean replaced() throws IOException {
        boolean replaces = getStatus() >= SC_BAD_REQUEST && !isCommitted();
        if (replaces) {
            rewording.write((HttpServletResponse) getResponse());
        }
        return replaces;
    }

    private final class Body extends ServletOutputStream {

        private final ServletOutputStream out;
        private @Nullable Boolean replaced;

        private Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (replaced == null) {
                replaced = replaced();
            }
            if (!replaced) {
                out.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
