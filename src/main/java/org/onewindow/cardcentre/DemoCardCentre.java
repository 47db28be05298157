package org.onewindow.cardcentre;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.access.DemoAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The card centre of a demonstration: at work while the hall serves requests. */
@Component
@ConditionalOnExpression("'${onewindow.mode}' == 'demo' and ${onewindow.demo.card-centre:true}")
class DemoCardCentre implements SmartLifecycle {

    private static final String ACCOUNT = "cardcentre";
    private static final Duration LOCK = Duration.ofMinutes(1);

    private final WebServerApplicationContext hall;
    private final DemoAccounts accounts;
    private volatile @Nullable CardWorker worker;

    DemoCardCentre(WebServerApplicationContext hall, DemoAccounts accounts) {
        this.hall = hall;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        URI here = URI.create("http://localhost:" + hall.getWebServer().getPort());
        worker = new CardWorker(here, ACCOUNT, accounts.password(), "demo-card-centre", LOCK, DemoCardCentre::blank);
    }

    @Override
    public void stop() {
        CardWorker working = worker;
        worker = null;
        if (working != null) {
            working.close();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private static String blank(String order, Object face) {
        return "DEMO-" + order.replace("-", "").toUpperCase(Locale.ROOT);
    }
}
