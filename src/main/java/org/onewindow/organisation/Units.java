package org.onewindow.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the organisation and the names of regions elsewhere. */
@Repository
class Units {

    private static final String COLUMNS = "select code, name, level, parent_code, office from organisation_unit";

    private final JdbcClient jdbc;

    /** Units that were found; another node may change one, so none is kept for long. Lists ask for each of their rows. */
    private final Cache<String, Unit> found = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(String code) {
        Unit known = found.getIfPresent(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Unit> read = jdbc.sql(COLUMNS + " where code = ?")
                .param(code)
                .query(Unit.class)
                .optional();
        read.ifPresent(unit -> found.put(code, unit));
        return read;
    }

    List<Unit> under(String parentCode) {
        return jdbc.sql(COLUMNS + " where parent_code = ? order by code")
                .param(parentCode)
                .query(Unit.class)
                .list();
    }

    void add(Unit unit) {
        jdbc.sql("""
                insert into organisation_unit (code, name, level, parent_code, office) values (?, ?, ?, ?, ?)
                on conflict (code) do nothing""")
                .params(unit.code(), unit.name(), unit.level().name(), unit.parentCode(), unit.office())
                .update();
    }

    /** The region with the longest code that this code begins with, zeros at the end aside. */
    Optional<String> regionName(String code) {
        return jdbc.sql("""
                select name from region_name where ? like rtrim(code, '0') || '%'
                order by length(rtrim(code, '0')) desc limit 1""").param(code).query(String.class).optional();
    }
}
