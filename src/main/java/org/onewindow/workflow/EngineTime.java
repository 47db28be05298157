package org.onewindow.workflow;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.onewindow.support.HallClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's timers on the hall's clock. */
@Component
class EngineTime {

    EngineTime(HallClock clock) {
        ClockUtil.offset(clock.ahead().toMillis());
    }

    @EventListener
    void on(HallClock.Moved moved) {
        ClockUtil.offset(moved.ahead().toMillis());
    }
}
