package org.onewindow.workflow.guard;

import org.camunda.bpm.engine.AuthorizationException;

/** Something staff may not do through the engine's own pages; the message says in Chinese what to do instead. */
final class RoadClosed extends AuthorizationException {

    RoadClosed(String message) {
        super(message);
    }
}
