package org.onewindow.ratings;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invites the applicant to rate the case. */
@Component
class InviteRating implements JavaDelegate {

    private final Ratings ratings;

    InviteRating(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public void execute(DelegateExecution step) {
        ratings.invite(step.getProcessBusinessKey());
    }
}
