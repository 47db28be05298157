package org.onewindow.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Takes the engine's own login lock out of service: it locks an account for good after ten wrong passwords, so that
 * anybody could lock the whole hall out. {@link LoginThrottle} stands in front instead.
 */
@Component
class LoginLocks extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(0);
        configuration.setWebappsAuthenticationLoggingEnabled(true);
    }
}
