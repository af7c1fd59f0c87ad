-- Whose turn it is: one row for each upload, open until the upload is final. "served" counts up over all uploads with every task
-- that a worker takes, so that the upload that waited longest comes next, first among those who send, then among their uploads.
create sequence turn_seq start with 1 increment by 1;

create table turn (
  upload_no bigint       not null primary key references upload (no),
  sender    varchar(200) not null,
  file_size bigint       not null,
  priority  integer      not null,
  is_paused boolean      not null,
  is_open   boolean      not null,
  served    bigint       not null
);

create index turn_queue on turn (is_open, is_paused, priority);

insert into turn (upload_no, sender, file_size, priority, is_paused, is_open, served)
select u.no, u.sender, u.file_size, 0, false, p.status not in ('FINISHED', 'CANCELLED', 'FAILED'), 0
from upload u join progress p on p.upload_no = u.no;
