package org.onewindow.running;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.access.DemoAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Shows the accounts of the demonstration on the login page. */
@Component
@ConditionalOnProperty(name = "onewindow.mode", havingValue = "demo")
class DemoLogin implements DemoAccounts {

    @Override
    public Map<String, String> posts() {
        Map<String, String> posts = new LinkedHashMap<>();
        DemoOffice.OFFICERS.forEach(officer -> posts.put(officer.account(), officer.post()));
        return posts;
    }

    @Override
    public String password() {
        return DemoOffice.PASSWORD;
    }
}
