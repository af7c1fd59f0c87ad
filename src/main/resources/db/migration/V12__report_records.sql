-- What every audit report held that was ever handed out: the digests of its sheets, and in one content eight bytes of the digest of
-- each row, so that a workbook can be checked years later by whatever program version. Nothing is ever removed.
create sequence report_record_seq start with 1 increment by 1;

create table report_record (
  no             bigint                      not null primary key,
  report_id      varchar(64)                 not null,
  content_digest varchar(64)                 not null,
  file_sha256    varchar(64)                 not null,
  upload_id      varchar(36)                 not null,
  state_at       timestamp(6) with time zone not null,
  trail_seq      bigint                      not null,
  sample         varchar                     not null,
  sheets         varchar                     not null,
  content_no     bigint                      not null
);

create index report_record_by_digest on report_record (content_digest, no);
create index report_record_by_id on report_record (report_id, no);
