package org.onewindow.registers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onewindow.people.IdNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Questions that are answered while somebody stands at the counter: in two seconds, or not at all. */
@Service
public class Lookups {

    private static final Logger LOG = LoggerFactory.getLogger(Lookups.class);

    private final List<OwnRecords> own;
    private final LookupLines lines;

    Lookups(List<OwnRecords> own, LookupLines lines) {
        this.own = own;
        this.lines = lines;
    }

    /** Asks the hall's own records, then the register; never fails and never waits longer than two seconds. */
    public Lookup ask(LookupKind kind, IdNumber person) {
        return ask(List.of(kind), person).get(0);
    }

    /** The same for several questions at once; they are asked side by side. */
    public List<Lookup> ask(Collection<LookupKind> kinds, IdNumber person) {
        Map<LookupKind, CompletableFuture<Lookup>> answers = new LinkedHashMap<>();
        kinds.forEach(kind -> answers.put(kind, begin(kind, person)));
        return answers.values().stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Lookup> begin(LookupKind kind, IdNumber person) {
        return own.stream()
                .map(records -> records.find(kind, person))
                .flatMap(Optional::stream)
                .findFirst()
                .map(CompletableFuture::completedFuture)
                .or(() -> lines.to(kind).map(line -> outside(line, kind, person)))
                .orElseGet(() -> CompletableFuture.completedFuture(Lookup.without(kind, Lookup.State.NOT_ASKED)));
    }

    private static CompletableFuture<Lookup> outside(LookupLine line, LookupKind kind, IdNumber person) {
        return line.ask(kind, person)
                .thenApply(values -> values.map(known -> Lookup.known(kind, kind.label() + "共享数据", known))
                        .orElseGet(() -> Lookup.without(kind, Lookup.State.UNKNOWN)))
                .exceptionally(fault -> silence(kind, fault));
    }

    /** Only the code of a fault is written down, never what was asked or said. */
    private static Lookup silence(LookupKind kind, Throwable fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.warn(
                "The register {} did not answer: {}",
                kind,
                cause instanceof LineFault line ? line.code() : cause.getClass().getSimpleName());
        return Lookup.without(kind, Lookup.State.SILENT);
    }
}
