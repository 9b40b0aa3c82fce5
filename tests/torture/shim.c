/* Stands between a program and its disk (LD_PRELOAD): writes down what happens to the files of one folder, and lets
 * calls fail. Ruled by the environment:
 *
 *   TORTURE_FOLDER    only files whose path begins with this
 *   TORTURE_LOG       where to write down writes, syncs, cuts, removals, new names, and what goes to standard output
 *   TORTURE_SWALLOW   syncs of files whose name ends so do nothing (and say they did): a disk that lies
 *   TORTURE_FAIL      "CALL N ERRNO COUNT": the N-th CALL fails, and COUNT-1 after it.
 *                     CALL: open read write sync cut unlink rename
 *   TORTURE_FULL      while this file exists no file grows (ENOSPC)
 *   TORTURE_READONLY  while this file exists nothing can be written (EROFS)
 *
 * A record of the log: kind (1 byte), process, descriptor (4 bytes each), offset (8), length (4), bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) \
        real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static pthread_mutex_t door = PTHREAD_MUTEX_INITIALIZER;
static char *paths[4096]; /* of the watched descriptors */
static char *folder, *swallow, *full, *readonly;
static int logFile = -1;
static struct { char call[16]; long n, count; int error; } fault;

__attribute__((constructor)) static void begin(void)
{
    folder = getenv("TORTURE_FOLDER");
    swallow = getenv("TORTURE_SWALLOW");
    full = getenv("TORTURE_FULL");
    readonly = getenv("TORTURE_READONLY");
    if (getenv("TORTURE_FAIL"))
        sscanf(getenv("TORTURE_FAIL"), "%15s %ld %d %ld", fault.call, &fault.n, &fault.error, &fault.count);
    REAL(open);
    if (getenv("TORTURE_LOG"))
        logFile = real(getenv("TORTURE_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int isWatched(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }
static const char *pathOf(int fd) { return fd >= 0 && fd < 4096 ? paths[fd] : NULL; }

static int exists(const char *path)
{
    struct stat found;
    return path && stat(path, &found) == 0;
}

static int endsWith(const char *path, const char *end)
{
    size_t a = strlen(path), b = strlen(end);
    return a >= b && strcmp(path + a - b, end) == 0;
}

/* What happens and its record are one step, also between processes. */
static void enter(void)
{
    pthread_mutex_lock(&door);
    if (logFile >= 0)
        flock(logFile, LOCK_EX);
}

static void leave(void)
{
    int kept = errno;
    if (logFile >= 0)
        flock(logFile, LOCK_UN);
    pthread_mutex_unlock(&door);
    errno = kept;
}

static void note(char kind, int fd, uint64_t offset, const void *bytes, uint32_t length)
{
    if (logFile < 0)
        return;
    int kept = errno;
    char head[21];
    int32_t process = getpid(), descriptor = fd;
    head[0] = kind;
    memcpy(head + 1, &process, 4);
    memcpy(head + 5, &descriptor, 4);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &length, 4);
    char *record = malloc(sizeof head + length);
    memcpy(record, head, sizeof head);
    memcpy(record + sizeof head, bytes, length);
    REAL(write);
    if (real(logFile, record, sizeof head + length) < 0)
        abort();
    free(record);
    errno = kept;
}

/* Whether this call is to fail; sets errno. */
static int fails(const char *call)
{
    if (fault.n > 0 && strcmp(call, fault.call) == 0 && --fault.n < 1) {
        fault.n = --fault.count > 0 ? 1 : 0;
        errno = fault.error;
        return 1;
    }
    if (readonly && strcmp(call, "read") != 0 && strcmp(call, "sync") != 0 && strcmp(call, "open") != 0 && exists(readonly)) {
        errno = EROFS;
        return 1;
    }
    return 0;
}

static int isFull(int fd, off_t offset, size_t length)
{
    struct stat found;
    if (full && exists(full) && fstat(fd, &found) == 0 && offset + (off_t)length > found.st_size) {
        errno = ENOSPC;
        return 1;
    }
    return 0;
}

static void watch(int fd, const char *path, int isNew)
{
    if (fd < 0 || fd >= 4096)
        return;
    free(paths[fd]);
    paths[fd] = strdup(path);
    note(isNew ? 'N' : 'O', fd, 0, path, strlen(path));
}

#define OPENED(name, call) \
    if (!isWatched(path)) \
        return call; \
    enter(); \
    int isNew = !exists(path), fd = -1; \
    if (!fails("open")) { \
        if ((flags & O_ACCMODE) != O_RDONLY && readonly && exists(readonly)) \
            errno = EROFS; \
        else if (isNew && (flags & O_CREAT) && full && exists(full)) \
            errno = ENOSPC; \
        else if ((fd = call) >= 0) { \
            watch(fd, path, isNew); \
            if (flags & O_TRUNC) \
                note('T', fd, 0, "", 0); \
        } \
    } \
    leave(); \
    return fd

#define MODE \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    }

int open(const char *path, int flags, ...) { MODE REAL(open); OPENED(open, real(path, flags, mode)); }
int open64(const char *path, int flags, ...) { MODE REAL(open64); OPENED(open64, real(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { MODE REAL(openat); OPENED(openat, real(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { MODE REAL(openat64); OPENED(openat64, real(at, path, flags, mode)); }

int close(int fd)
{
    REAL(close);
    if (pathOf(fd)) {
        enter();
        free(paths[fd]);
        paths[fd] = NULL;
        leave();
    }
    return real(fd);
}

#define WRITTEN(where, call) \
    if (!pathOf(fd)) \
        return call; \
    enter(); \
    off_t at = where; \
    ssize_t done = -1; \
    if (!fails("write") && !isFull(fd, at, length) && (done = call) > 0) \
        note('W', fd, at, bytes, done); \
    leave(); \
    return done

ssize_t write(int fd, const void *bytes, size_t length) { REAL(write); WRITTEN(lseek(fd, 0, SEEK_CUR), real(fd, bytes, length)); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { REAL(pwrite); WRITTEN(offset, real(fd, bytes, length, offset)); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) { REAL(pwrite64); WRITTEN(offset, real(fd, bytes, length, offset)); }

#define READ(call) \
    if (pathOf(fd)) { \
        enter(); \
        int no = fails("read"); \
        leave(); \
        if (no) \
            return -1; \
    } \
    return call

ssize_t read(int fd, void *bytes, size_t length) { REAL(read); READ(real(fd, bytes, length)); }
ssize_t pread(int fd, void *bytes, size_t length, off_t offset) { REAL(pread); READ(real(fd, bytes, length, offset)); }
ssize_t pread64(int fd, void *bytes, size_t length, off64_t offset) { REAL(pread64); READ(real(fd, bytes, length, offset)); }

#define CHANGED(watched, name, fd, kind, offset, call, bytes, length) \
    if (!(watched)) \
        return call; \
    enter(); \
    int done = -1; \
    if (!fails(name) && (done = call) == 0) \
        note(kind, fd, offset, bytes, length); \
    leave(); \
    return done

static int isSwallowed(int fd) { return pathOf(fd) && swallow && endsWith(pathOf(fd), swallow); }

int fsync(int fd) { REAL(fsync); if (isSwallowed(fd)) return 0; CHANGED(pathOf(fd), "sync", fd, 'S', 0, real(fd), "", 0); }
int fdatasync(int fd) { REAL(fdatasync); if (isSwallowed(fd)) return 0; CHANGED(pathOf(fd), "sync", fd, 'S', 0, real(fd), "", 0); }
int ftruncate(int fd, off_t size) { REAL(ftruncate); CHANGED(pathOf(fd), "cut", fd, 'T', size, real(fd, size), "", 0); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); CHANGED(pathOf(fd), "cut", fd, 'T', size, real(fd, size), "", 0); }
int unlink(const char *path) { REAL(unlink); CHANGED(isWatched(path), "unlink", -1, 'U', 0, real(path), path, strlen(path)); }

static int renamed(const char *from, const char *to, char kind)
{
    char both[2 * PATH_MAX + 1];
    int length = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
    note(kind, -1, 0, both, length);
    return 0;
}

#define RENAMED(call, kind) \
    if (!isWatched(from) && !isWatched(to)) \
        return call; \
    enter(); \
    int done = -1; \
    if (!fails("rename") && (done = call) == 0) \
        renamed(from, to, kind); \
    leave(); \
    return done

int rename(const char *from, const char *to) { REAL(rename); RENAMED(real(from, to), 'R'); }
int renameat(int a, const char *from, int b, const char *to) { REAL(renameat); RENAMED(real(a, from, b, to), 'R'); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { REAL(renameat2); RENAMED(real(a, from, b, to, flags), 'R'); }
int link(const char *from, const char *to) { REAL(link); RENAMED(real(from, to), 'L'); }

static int mayWrite(const char *path, int mode) { return !(isWatched(path) && (mode & W_OK) && readonly && exists(readonly)); }
int access(const char *path, int mode) { REAL(access); return mayWrite(path, mode) ? real(path, mode) : (errno = EROFS, -1); }
int faccessat(int at, const char *path, int mode, int flags) { REAL(faccessat); return mayWrite(path, mode) ? real(at, path, mode, flags) : (errno = EROFS, -1); }
int eaccess(const char *path, int mode) { REAL(eaccess); return mayWrite(path, mode) ? real(path, mode) : (errno = EROFS, -1); }
int euidaccess(const char *path, int mode) { REAL(euidaccess); return mayWrite(path, mode) ? real(path, mode) : (errno = EROFS, -1); }

size_t fwrite(const void *bytes, size_t size, size_t number, FILE *stream)
{
    REAL(fwrite);
    if (stream == stdout && logFile >= 0) {
        enter();
        note('A', 1, 0, bytes, size * number);
        leave();
    }
    return real(bytes, size, number, stream);
}
