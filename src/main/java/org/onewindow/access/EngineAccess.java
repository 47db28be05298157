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
        // What was done to a task is read on the pages of its case. Rights to the engine's history would be written for
        // every assignment and stay when the task is done, so that each check had more and more rows to look at.
        configuration.setEnableHistoricInstancePermissions(false);
    }
}
