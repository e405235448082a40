-- A revision comes after the one before it. Whoever appends has seen that one; where it is not there any more, in a log that has come
-- back with less than it had, the next event must not hide that by leaving a hole.
CREATE FUNCTION event_log.follow() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM event_log.event WHERE stream = NEW.stream AND revision = NEW.revision - 1) THEN
    RAISE EXCEPTION 'revision % of % has none before it', NEW.revision, NEW.stream USING ERRCODE = 'MJ005';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER event_follows BEFORE INSERT ON event_log.event
  FOR EACH ROW WHEN (NEW.revision > 0) EXECUTE FUNCTION event_log.follow();
