package org.onewindow.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.deadlines.Limit;
import org.springframework.stereotype.Service;

/** What the law allows a case that turns out to be a special one. */
@Service
public class SpecialCases {

    /** The fact under which an item's rules are told that a case is special. */
    private static final String FACT = "hardCase";

    private final CaseProposals proposals;
    private final Proposals rules;

    SpecialCases(CaseProposals proposals, Proposals rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    /** The statutory limit this case would have as a special one, by its item's own table; empty if it has none. */
    public Optional<Limit> limit(CaseFile file) {
        AssessmentRequest request = proposals.request(file);
        Map<String, Object> facts = new HashMap<>(request.form());
        facts.put(FACT, true);
        return Optional.ofNullable(rules.of(request.about(facts)).limit());
    }
}
