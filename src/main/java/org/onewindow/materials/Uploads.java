package org.onewindow.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of files. */
@Repository
class Uploads {

    private static final String COLUMNS =
            "id, owner, code, file_name, content_type, size, sha256, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much an owner has already stored. */
    record Room(int files, long bytes) {}

    /** Two uploads at once must not both find the last free place. */
    void lock(String owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("upload " + owner)
                .query((row, n) -> n)
                .single();
    }

    Room taken(String owner) {
        return jdbc.sql("select count(*), coalesce(sum(size), 0) from upload where owner = ?")
                .param(owner)
                .query((row, n) -> new Room(row.getInt(1), row.getLong(2)))
                .single();
    }

    Upload save(Upload upload, byte[] content) {
        jdbc.sql("insert into upload (" + COLUMNS + ", content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (owner, code, sha256) do nothing")
                .params(
                        upload.id(),
                        upload.owner(),
                        upload.code(),
                        upload.fileName(),
                        upload.contentType(),
                        upload.size(),
                        upload.sha256(),
                        upload.uploadedBy(),
                        OffsetDateTime.ofInstant(upload.uploadedAt(), ZoneOffset.UTC),
                        content)
                .update();
        return jdbc.sql("select " + COLUMNS + " from upload where owner = ? and code = ? and sha256 = ?")
                .params(upload.owner(), upload.code(), upload.sha256())
                .query(Uploads::read)
                .single();
    }

    List<Upload> of(String owner) {
        return jdbc.sql("select " + COLUMNS + " from upload where owner = ? order by uploaded_at, id")
                .param(owner)
                .query(Uploads::read)
                .list();
    }

    Optional<UploadedFile> open(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", content from upload where id = ?")
                .param(id)
                .query((row, n) -> new UploadedFile(read(row, n), row.getBytes("content")))
                .optional();
    }

    void remove(String owner, UUID id) {
        jdbc.sql("delete from upload where owner = ? and id = ?")
                .params(owner, id)
                .update();
    }

    void discard(String owner) {
        jdbc.sql("delete from upload where owner = ?").param(owner).update();
    }

    void move(String fromOwner, String toOwner) {
        jdbc.sql("update upload set owner = ? where owner = ?")
                .params(toOwner, fromOwner)
                .update();
    }

    private static Upload read(ResultSet row, int n) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("code"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
