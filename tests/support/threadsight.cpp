// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of every test program of the preset `threads`, and of nothing else. ThreadSanitizer knows only the locks and
// atomics of code that was built with it. Qt was not, so whatever one thread hands to another through Qt looks like a
// race. A list of suppressions would have to name functions, and hides each race on an object that such a function
// made, the lanes among them. So the sanitizer is told here what Qt promises; the functions of Qt that promise it are
// replaced by ones that call them:
//   - what happened before `invokeMethod` is seen by the function it calls, in whichever thread that runs;
//   - what that function did is seen by a caller that waited for it, and by whoever destroys the function;
//   - what a thread did in such functions is seen by a caller that waited for the thread's end.
// And the sanitizer is kept from harm: see `clone`.

#include <QObject>
#include <QThread>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>
#include <sched.h>

#include <cstdarg>

namespace {

/// Stands in Qt's queue in place of a function and tells the sanitizer when it was put there and when it ran.
class Witness : public QtPrivate::QSlotObjectBase
{
public:
    explicit Witness(QtPrivate::QSlotObjectBase *function)
        : QSlotObjectBase(&Witness::run)
        , m_function(function)
    {
    }

private:
    static void run(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<Witness *>(base);
        __tsan_acquire(self);
        if (which == Destroy) {
            self->m_function->destroyIfLastRef();
            delete self;
            return;
        }
        if (which == Compare) {
            *result = self->m_function->compare(arguments);
            return;
        }
        self->m_function->call(receiver, arguments);
        __tsan_release(self);
        __tsan_release(QThread::currentThread());
    }

    QtPrivate::QSlotObjectBase *m_function;
};

/// The function that ours stands before, of the type that the caller knows.
template<typename Function>
Function behind(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Real = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto real = behind<Real>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *witness = new Witness(slot);
    witness->ref(); // so that it can be asked after the call
    __tsan_release(witness);
    const bool done = real(object, witness, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(witness);
    __tsan_release(witness); // whoever lets go last destroys it
    witness->destroyIfLastRef();
    return done;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Real = bool (*)(QThread *, QDeadlineTimer);
    static const auto real = behind<Real>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}

/// QProcess starts programs by a child that shares our memory. The sanitizer of GCC 12 takes it for one that does not:
/// both then count the same counter down, and the thread that started a program is ignored ever after whenever it uses
/// an atomic. A child with a memory of its own does no harm.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    va_list more;
    va_start(more, argument);
    auto *parentTid = va_arg(more, void *);
    auto *tls = va_arg(more, void *);
    auto *childTid = va_arg(more, void *);
    va_end(more);
    using Real = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto real = behind<Real>("clone");
    return real(function, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentTid, tls, childTid);
}
