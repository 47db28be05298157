package org.onewindow.publicnotice;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.organisation.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the board through its view, which knows nothing but what is public. */
@Repository
class Board {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Sealed sealed;
    private final Organisation organisation;

    Board(JdbcClient jdbc, Sealed sealed, Organisation organisation) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.organisation = organisation;
    }

    /** What is on the board on a day, what ends first coming first. */
    List<BoardEntry> on(LocalDate today, @Nullable String itemKey, @Nullable LocalDate postedOn) {
        return jdbc.sql("""
                        select * from notice_on_board where ends_on >= :today
                            and (cast(:item as text) is null or item_key = :item)
                            and (cast(:posted as date) is null or posted_on = :posted)
                        order by ends_on, item_name, id limit :most""")
                .param("today", today)
                .param("item", itemKey)
                .param("posted", postedOn)
                .param("most", MOST)
                .query(this::row)
                .list();
    }

    Optional<BoardEntry> find(UUID id, LocalDate today) {
        return jdbc.sql("select * from notice_on_board where id = ? and ends_on >= ?")
                .params(id, today)
                .query(this::row)
                .optional();
    }

    /** Whether there ever was such a notice. */
    boolean knew(UUID id) {
        return jdbc.sql("select exists (select 1 from public_notice where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private BoardEntry row(ResultSet row, int index) throws SQLException {
        String community = row.getString("community_code");
        return new BoardEntry(
                row.getObject("id", UUID.class),
                row.getString("item_key"),
                row.getString("item_name"),
                organisation.areaName(Objects.requireNonNullElse(community, row.getString("area_code"))),
                sealed.read(row.getBytes("content"), new TypeReference<List<NoticeLine>>() {}),
                row.getString("place"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("explanation"));
    }
}
