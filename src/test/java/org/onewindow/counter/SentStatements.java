package org.onewindow.counter;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The statements that a piece of work on this thread sends to the database: the hall's own and the engine's. */
final class SentStatements extends AppenderBase<ILoggingEvent> {

    private static final List<String> SENDERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");
    private static final List<String> MARKS =
            List.of("Executing prepared SQL statement", "Executing SQL ", "==>  Preparing");

    private final String thread = Thread.currentThread().getName();
    private final List<String> sent = new ArrayList<>();

    static List<String> during(Runnable work) {
        SentStatements statements = new SentStatements();
        statements.start();
        List<Logger> loggers = SENDERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        try {
            loggers.forEach(statements::listen);
            work.run();
        } finally {
            loggers.forEach(statements::leave);
        }
        return statements.sent;
    }

    private void listen(Logger logger) {
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(this);
    }

    private void leave(Logger logger) {
        logger.detachAppender(this);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        if (event.getThreadName().equals(thread) && MARKS.stream().anyMatch(message::startsWith)) {
            sent.add(message.replaceAll("\\s+", " "));
        }
    }
}
