package org.onewindow.extensions;

import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.springframework.stereotype.Component;

/** What the applicant is told of an extension: why, by how much, on which norm. */
@Component
class ExtensionLetter implements LetterParts {

    private final ExtensionRequests requests;

    ExtensionLetter(ExtensionRequests requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return requests.latest(file.number())
                .filter(request -> request.approvedAt() != null)
                .<Map<String, Object>>map(request -> Map.of("extension", part(request)))
                .orElse(Map.of());
    }

    private static Map<String, Object> part(ExtensionRequest request) {
        return Map.of(
                "kind", request.kind().label(),
                "reason", request.reason(),
                "basis", request.basis(),
                "by", request.extension().inWords(),
                "dueBefore", request.dueBefore());
    }
}
