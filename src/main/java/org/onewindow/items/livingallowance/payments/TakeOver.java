package org.onewindow.items.livingallowance.payments;

import org.onewindow.items.livingallowance.Families;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the allowances of cases that were granted before the hall kept any, from their stored decisions. */
@Component
class TakeOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakeOver.class);

    private final AllowanceRows rows;
    private final AllowanceGrants grants;

    TakeOver(AllowanceRows rows, AllowanceGrants grants) {
        this.rows = rows;
        this.grants = grants;
    }

    /** Each case by itself, so that one that cannot be taken over keeps none from it. */
    @EventListener(ApplicationReadyEvent.class)
    void all() {
        for (String caseNumber : rows.withoutAllowance(Families.ITEM)) {
            try {
                grants.begin(caseNumber);
            } catch (RuntimeException e) {
                LOG.warn(
                        "The grant {} is not paid yet: {}",
                        caseNumber,
                        e.getClass().getSimpleName());
            }
        }
    }
}
