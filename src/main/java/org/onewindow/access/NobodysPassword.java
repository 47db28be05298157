package org.onewindow.access;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.springframework.stereotype.Component;

/** A password that nobody has, checked where no account exists, so that the answer takes as long as for a real one. */
@Component
class NobodysPassword {

    private final PasswordManager passwords;
    private final String stored;

    NobodysPassword(ProcessEngine engine) {
        passwords = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
        stored = passwords.encrypt(UUID.randomUUID().toString());
    }

    void check(String password) {
        passwords.check(password, stored);
    }
}
