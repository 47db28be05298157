package org.onewindow.workflow.guard;

/** Something staff may not do through the engine's own pages; the message says in Chinese what to do instead. */
final class RoadClosed extends RuntimeException {

    RoadClosed(String message) {
        super(message);
    }
}
