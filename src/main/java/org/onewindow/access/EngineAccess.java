package org.onewindow.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What the engine itself must do differently because the hall holds the login and the rights. */
@Component
class EngineAccess extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // The engine's own lock shuts an account for good after ten wrong passwords, so that anybody could lock the
        // whole hall out. LoginThrottle stands in front instead.
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(0);
        // Who may work on a task may read what was done to it; nobody reads the history of others' tasks.
        configuration.setEnableHistoricInstancePermissions(true);
    }
}
